import { driver } from './driver.ts';
import { drawPopout } from './popout.ts';
import { drawShell } from './shell.ts';
import { changes } from './state.ts';
import { refreshLists, showRoute } from './views.ts';

if (location.pathname.endsWith('/popout')) drawPopout();
else {
  drawShell();
  addEventListener('hashchange', showRoute);
  changes.addEventListener('change', refreshLists);
  showRoute();
}
window.driver = driver;
