package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@GatewayTest
class StreamingIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int BULK = 200;
    private static final String JOB = "/services/data/v64.0/jobs/ingest/7500000000000hxAAA";

    @Test
    void largeBodyArrivesWhole() throws IOException {
        HttpURLConnection upload =
                (HttpURLConnection) Client.url(JOB + "/batches").toURL().openConnection();
        upload.setRequestMethod("PUT");
        upload.setDoOutput(true);
        upload.setChunkedStreamingMode(MEGABYTE);
        upload.setRequestProperty("Authorization", "Bearer x");
        upload.setRequestProperty("Content-Type", "text/csv");
        try (OutputStream body = upload.getOutputStream()) {
            byte[] part = new byte[MEGABYTE];
            for (int i = 0; i < BULK; i++) {
                body.write(part);
            }
        }
        assertThat(upload.getResponseCode()).isEqualTo(201);
        assertThat(new String(upload.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"by\":\"handoff-service\"")
                .contains("\"bytes\":" + (long) BULK * MEGABYTE);
    }

    @Test
    void largeAnswerArrivesWhole() throws IOException {
        HttpURLConnection download = (HttpURLConnection)
                Client.url(JOB + "/large?megabytes=" + BULK).toURL().openConnection();
        download.setRequestProperty("Authorization", "Bearer x");
        try (InputStream body = download.getInputStream()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo((long) BULK * MEGABYTE);
        }
    }

    /** What the service does not take, the gateway does not keep: the client is made to wait. */
    @Test
    void bodyThatIsNotTakenIsNotKept() throws IOException {
        AtomicLong written = new AtomicLong();
        try (Socket socket = new Socket("127.0.0.1", Client.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("PUT %s/deaf HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: %d\r\n\r\n"
                    .formatted(JOB, (long) BULK * MEGABYTE)
                    .getBytes(StandardCharsets.US_ASCII));
            Thread writer = new Thread(() -> write(out, written), "writes a large body");
            writer.setDaemon(true);
            writer.start();
            AtomicLong before = new AtomicLong(-1);
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(300))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> before.getAndSet(written.get()) == written.get());
        }
        assertThat(written.get()).as("what the sockets between hold").isLessThan(40L * MEGABYTE);
    }

    private static void write(OutputStream out, AtomicLong written) {
        byte[] part = new byte[64 * 1024];
        try {
            for (long sent = 0; sent < (long) BULK * MEGABYTE; sent += part.length) {
                out.write(part);
                written.addAndGet(part.length);
            }
        } catch (IOException closed) {
            // the test has seen enough
            assertThat(closed).isNotNull();
        }
    }
}
