package dev.truce.identity.login;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key pair that signs access tokens.
 *
 * @param id the {@code kid}: when it was made, in seconds, and something random; ids sort by age
 * @param key the private key, which knows its public half
 */
record SigningKey(String id, RSAPrivateCrtKey key) {
    private static final int BITS = 2048;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningKey made(Instant at) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] mark = new byte[4];
            RANDOM.nextBytes(mark);
            String id = "%012d-%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(mark));
            return new SigningKey(
                    id, (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }

    /** @param encoded the PKCS #8 form in base 64 */
    static SigningKey read(String id, String encoded) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(encoded);
        return new SigningKey(
                id, (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
    }

    String encoded() {
        return Base64.getMimeEncoder().encodeToString(key.getEncoded());
    }

    Instant madeAt() {
        return Instant.ofEpochSecond(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    JsonWebKeySet.Key publicKey() {
        return new JsonWebKeySet.Key(
                "RSA", "sig", "RS256", id, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - sign];
        System.arraycopy(bytes, sign, magnitude, 0, magnitude.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
