package dev.truce.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.util.Base64;

/** The private key of the local login's client, in the form that command-line tools read, for those that sign. */
@ApplicationScoped
class ClientKeyFile {
    private static final String FILE = "local-login.key";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int LINE = 64;
    private final StateFolder state;
    private final Clock clock;

    ClientKeyFile(StateFolder state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** The public half. */
    PublicKey readOrWrite() {
        Path file = state.file(FILE);
        try {
            if (!Files.exists(file)) {
                byte[] key = SigningKey.made(clock.instant()).key().getEncoded();
                state.write(
                        file,
                        BEGIN + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key) + END);
            }
            return publicHalf(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("%s is damaged; remove it to get a new key".formatted(file), damaged);
        }
    }

    private static PublicKey publicHalf(String pem) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(der));
        BigInteger modulus = key.getModulus();
        return rsa.generatePublic(new RSAPublicKeySpec(modulus, key.getPublicExponent()));
    }
}
