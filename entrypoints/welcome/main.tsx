import { mount } from '../../components/shared/mount.tsx';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />, 'welcomeTitle');
