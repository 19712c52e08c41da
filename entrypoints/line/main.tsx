import { mount } from '../../components/shared/mount.tsx';
import { LinePage } from './LinePage.tsx';

mount(<LinePage />, 'lineLabel');
