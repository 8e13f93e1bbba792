package dev.truce.platform.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Listens where a broker would, agrees with callers on TLS or not, says which, and hangs up. */
final class TlsListener implements AutoCloseable {
    private static final String PASSWORD = "only-for-this-test";

    private static final int PATIENCE_MS = 5_000;

    private final SSLServerSocket socket;
    private final BlockingQueue<String> conversations = new LinkedBlockingQueue<>();

    private TlsListener(SSLServerSocket socket) {
        this.socket = socket;
        Thread thread = new Thread(this::listen, "tls-listener");
        thread.setDaemon(true);
        thread.start();
    }

    /** At a port of its own, with the certificate that was made in this folder. */
    static TlsListener withCertificateIn(Path folder) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        SSLServerSocket socket = (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        return new TlsListener(socket);
    }

    /** A certificate that signed itself, as PEM, beside its key. */
    static Path makeCertificateIn(Path folder) throws IOException {
        List<String> store = List.of("-keystore", "keys.p12", "-storetype", "PKCS12", "-storepass", PASSWORD);
        keytool(folder, List.of("-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=broker"), store);
        keytool(folder, List.of("-exportcert", "-rfc", "-alias", "broker", "-file", "broker.pem"), store);
        return folder.resolve("broker.pem");
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What came of the first call; null if nobody calls. */
    @Nullable String firstConversation() throws InterruptedException {
        return conversations.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (SSLSocket caller = (SSLSocket) socket.accept()) {
                conversations.add(agreement(caller));
            } catch (IOException ignored) {
                // closed
            }
        }
    }

    /** A caller that believes us goes on and asks something; one that does not says so and is gone. */
    private static String agreement(SSLSocket caller) {
        try {
            caller.setSoTimeout(PATIENCE_MS);
            caller.startHandshake();
            return caller.getInputStream().read() >= 0 ? "TLS agreed" : "refused";
        } catch (IOException refused) {
            return "refused";
        }
    }

    private static void keytool(Path folder, List<String> action, List<String> store) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(action);
        command.addAll(store);
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1"));
        if (action.contains("-genkeypair")) {
            command.addAll(List.of("-groupname", "secp256r1", "-ext", "san=ip:127.0.0.1,dns:localhost"));
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool refused: " + said.strip());
        }
    }
}
