/** What `dist/frame-host.js` is made from: for pages that show ours in frames, which get the height of what is in them. */
import { askFrames, fitFrames } from './embed/frame/fit-frames.js';

addEventListener('message', fitFrames);
askFrames();
addEventListener('DOMContentLoaded', askFrames);
