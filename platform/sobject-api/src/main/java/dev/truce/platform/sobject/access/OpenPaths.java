package dev.truce.platform.sobject.access;

/**
 * Which paths need no token. A service that serves more of them (the login) replaces
 * {@link DefaultOpenPaths} by a bean of its own.
 */
public interface OpenPaths {

    /**
     * Whether a path is answered without a token.
     *
     * @param path of a request, normalised: no dots, no double slashes
     */
    boolean isOpen(String path);
}
