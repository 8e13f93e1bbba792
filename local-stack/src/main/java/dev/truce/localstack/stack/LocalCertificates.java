package dev.truce.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A certificate authority for this machine only, and the gateway's certificate by it, made by the JDK's keytool at the
 * first need and kept: clients that were told to trust it go on doing so.
 */
final class LocalCertificates {
    private static final int SECRET_BYTES = 24;
    private static final String PASSWORD_VARIABLE = "TRUCE_KEYTOOL_PASSWORD";
    /** Each call ends before a better compiler or collector would pay. */
    private static final List<String> SHORT_LIVED = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

    private final Path folder;

    private LocalCertificates(Path folder) {
        this.folder = folder;
    }

    static LocalCertificates in(Path folder) {
        return new LocalCertificates(folder);
    }

    /** The gateway's key and certificate, PKCS #12. */
    Path keyStore() {
        return folder.resolve("gateway.p12");
    }

    String password() {
        try {
            return Files.readString(passwordFile(folder)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the password of the keys in " + folder, e);
        }
    }

    void makeIfAbsent() {
        if (Files.exists(keyStore())) {
            return;
        }
        try {
            Path draft = Files.createTempDirectory(folder.getParent(), "tls-");
            make(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make certificates in " + folder, e);
        }
    }

    private static void make(Path draft) throws IOException {
        writePassword(draft);
        List<String> authority = List.of("-keystore", "ca.p12", "-storetype", "PKCS12", "-alias", "ca");
        List<String> gateway = List.of("-keystore", "gateway.p12", "-storetype", "PKCS12");
        keytool(draft, newKey("3650", "CN=Truce on this machine"), authority, isAuthority());
        keytool(draft, List.of("-exportcert", "-rfc", "-file", "ca.pem"), authority);
        keytool(draft, newKey("800", "CN=localhost"), List.of("-alias", "gateway"), gateway);
        keytool(draft, List.of("-certreq", "-alias", "gateway", "-file", "gateway.csr"), gateway);
        keytool(
                draft,
                List.of("-gencert", "-rfc", "-infile", "gateway.csr", "-outfile", "gateway.pem", "-validity", "800"),
                List.of("-ext", "san=dns:localhost,ip:127.0.0.1", "-ext", "eku=serverAuth"),
                authority);
        keytool(draft, List.of("-importcert", "-noprompt", "-alias", "ca", "-file", "ca.pem"), gateway);
        keytool(draft, List.of("-importcert", "-noprompt", "-alias", "gateway", "-file", "gateway.pem"), gateway);
    }

    private static List<String> newKey(String days, String subject) {
        return List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", days, "-dname", subject);
    }

    private static List<String> isAuthority() {
        return List.of("-ext", "bc:critical=ca:true,pathlen:0", "-ext", "ku:critical=keyCertSign,cRLSign");
    }

    private static void writePassword(Path draft) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path file = passwordFile(draft);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret));
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    @SafeVarargs
    private static void keytool(Path folder, List<String>... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (List<String> some : arguments) {
            command.addAll(some);
        }
        command.addAll(List.of("-storepass:env", PASSWORD_VARIABLE));
        command.addAll(SHORT_LIVED);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put(PASSWORD_VARIABLE, Files.readString(passwordFile(folder)));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool refused: " + said.strip());
        }
    }
}
