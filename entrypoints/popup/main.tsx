import { mount } from '../../components/shared/mount.tsx';
import { PopupPage } from './PopupPage.tsx';

mount(<PopupPage />, 'productName');
