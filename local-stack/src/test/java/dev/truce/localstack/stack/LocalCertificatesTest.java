package dev.truce.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificatesTest {
    private static final int DNS = 2;

    @TempDir
    static Path home;

    private static LocalCertificates certificates;

    @BeforeAll
    static void makeThem() {
        certificates = LocalCertificates.in(home.resolve("tls"));
        certificates.makeIfAbsent();
    }

    @Test
    void theGatewaysCertificateIsSignedByTheAuthorityThatIsToldToClients() throws Exception {
        KeyStore keys = KeyStore.getInstance(
                certificates.keyStore().toFile(), certificates.password().toCharArray());
        X509Certificate gateway = (X509Certificate) keys.getCertificate("gateway");
        X509Certificate authority = authority();
        gateway.verify(authority.getPublicKey());
        assertThat(keys.isKeyEntry("gateway")).isTrue();
        assertThat(keys.getCertificateChain("gateway")).hasSize(2);
        assertThat(gateway.getSubjectAlternativeNames())
                .anyMatch(name -> name.get(0).equals(DNS) && name.get(1).equals("localhost"));
        assertThat(authority.getBasicConstraints()).as("may sign certificates").isNotNegative();
        assertThat(gateway.getBasicConstraints()).as("may not").isNegative();
    }

    @Test
    void theyAreMadeOnceAndTheirPasswordIsForTheirOwnerOnly() throws Exception {
        byte[] made = Files.readAllBytes(certificates.keyStore());

        certificates.makeIfAbsent();

        assertThat(certificates.keyStore()).hasBinaryContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("tls/password"))))
                .isEqualTo("rw-------");
    }

    private X509Certificate authority() throws Exception {
        try (InputStream pem = Files.newInputStream(home.resolve("tls/ca.pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }
}
