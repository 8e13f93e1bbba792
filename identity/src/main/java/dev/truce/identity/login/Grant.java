package dev.truce.identity.login;

/** A way for a client to be trusted ({@code salesforce-contract.md}, section 1.1). */
interface Grant {

    /** The {@code grant_type} by which clients name it. */
    String type();

    /**
     * Lets somebody in.
     *
     * @throws LoginRefused when the request does not deserve it
     */
    Login by(TokenRequest request);
}
