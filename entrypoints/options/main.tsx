import { mount } from '../../components/shared/mount.tsx';
import { Options } from './Options.tsx';

mount(<Options />, 'optionsTitle');
