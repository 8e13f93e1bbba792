package dev.truce.identity.login;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public keys by which others check tokens (RFC 7517). */
@Schema(description = "The public keys by which tokens are checked (RFC 7517)")
record JsonWebKeySet(List<Key> keys) {

    JsonWebKeySet {
        keys = List.copyOf(keys);
    }

    /**
     * One RSA key.
     *
     * @param kty kind of key
     * @param use what it is for
     * @param alg the algorithm
     * @param kid its id, as the header of a token names it
     * @param n modulus
     * @param e exponent
     */
    @Schema(name = "JsonWebKey")
    record Key(String kty, String use, String alg, String kid, String n, String e) {}
}
