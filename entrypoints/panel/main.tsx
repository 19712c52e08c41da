import { mount } from '../../components/shared/mount.tsx';
import { PanelPage } from './PanelPage.tsx';

mount(<PanelPage />, 'panelLabel');
