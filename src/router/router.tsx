/** What the application uses of react-router: its declarative mode. */
export {
  BrowserRouter,
  Link,
  MemoryRouter,
  Navigate,
  StaticRouter,
  useHref,
  useLocation,
  useNavigate,
} from 'react-router';
