package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that reads the framing of an answer without a body would wait for one that never comes. */
@GatewayTest
class AnswerWithoutBodyIT {
    private static final String RECORD = "/services/data/v64.0/sobjects/Account/001000000000001AAA";
    private static final int SOON = 5_000;

    @ParameterizedTest
    @CsvSource({
        "GET, /unchanged, 304, identity",
        "GET, /unchanged, 304, gzip",
        "HEAD, /unchanged, 304, gzip",
        "GET, /empty, 204, identity",
        "DELETE, /empty, 204, gzip",
        "PATCH, /empty, 204, gzip",
    })
    void saysNothingOfALengthAndTheConnectionGoesOn(String method, String path, int status, String encoding)
            throws IOException {
        try (Wire client = new Wire()) {
            List<String> headers = client.ask(method, RECORD + path, encoding);

            assertThat(headers.get(0)).startsWith("http/1.1 " + status);
            assertThat(headers).noneMatch(header -> header.startsWith("transfer-encoding:"));
            assertThat(headers).noneMatch(header -> header.startsWith("content-length:"));
            assertThat(client.ask("GET", RECORD + path, encoding).get(0)).startsWith("http/1.1 " + status);
        }
    }

    @ParameterizedTest
    @CsvSource({"identity", "gzip"})
    void headIsNotChunked(String encoding) throws IOException {
        try (Wire client = new Wire()) {
            List<String> headers = client.ask("HEAD", RECORD, encoding);

            assertThat(headers.get(0)).startsWith("http/1.1 200");
            assertThat(headers).noneMatch(header -> header.startsWith("transfer-encoding:"));
            assertThat(client.ask("HEAD", RECORD, encoding).get(0)).startsWith("http/1.1 200");
        }
    }

    /** Sees what is on the wire, and goes on with the same connection. */
    private static final class Wire implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader answers;

        Wire() throws IOException {
            socket = new Socket("127.0.0.1", Client.port());
            socket.setSoTimeout(SOON);
            answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        }

        /** The status line and the headers, in lower case. */
        List<String> ask(String method, String path, String encoding) throws IOException {
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nAccept-Encoding: %s\r\n\r\n"
                            .formatted(method, path, encoding)
                            .getBytes(StandardCharsets.US_ASCII));
            List<String> lines = new ArrayList<>();
            for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
                lines.add(line.toLowerCase(Locale.ROOT));
            }
            return lines;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
