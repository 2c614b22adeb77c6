/** What the application uses of react-router: its declarative mode. */
export {
  Link,
  MemoryRouter,
  Navigate,
  StaticRouter,
  useHref,
  useLocation,
  useNavigate,
} from 'react-router';
