/** React alone, without a page: it is started in a task of its own (start.ts). */
import 'react-dom/client';
