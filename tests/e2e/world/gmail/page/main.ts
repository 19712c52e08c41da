import { driver } from './driver.ts';
import { drawShell } from './shell.ts';
import { changes } from './state.ts';
import { refreshLists, showRoute } from './views.ts';

drawShell();
addEventListener('hashchange', showRoute);
changes.addEventListener('change', refreshLists);
showRoute();
window.driver = driver;
