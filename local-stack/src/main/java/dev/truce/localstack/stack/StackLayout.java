package dev.truce.localstack.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything of one running copy is: programs, state and ports. Two copies that differ in state folder and base
 * port run side by side.
 *
 * @param root the folder that holds {@code <service>/target/quarkus-app}
 * @param home the folder of all state
 * @param basePort the first of the ports: the gateway, the services, then PostgreSQL and Kafka
 * @param tls whether the gateway speaks HTTPS too, and clients are told to use that
 */
public record StackLayout(Path root, Path home, int basePort, boolean tls) {

    private static final int GATEWAY_TLS = 9;
    private static final int POSTGRES = 10;
    private static final int KAFKA = 11;
    private static final int KAFKA_CONTROLLER = 12;
    private static final int HIGHEST_PORT = 65_535;

    public StackLayout {
        if (basePort < 1024 || basePort + KAFKA_CONTROLLER > HIGHEST_PORT) {
            throw new IllegalArgumentException("The base port must be between 1024 and %d, so that all ports exist: %d"
                    .formatted(HIGHEST_PORT - KAFKA_CONTROLLER, basePort));
        }
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** A copy without TLS. */
    public StackLayout(Path root, Path home, int basePort) {
        this(root, home, basePort, false);
    }

    public StackLayout withTls() {
        return new StackLayout(root, home, basePort, true);
    }

    /** The URL of a service, without a slash at its end. */
    public URI url(ServiceName service) {
        return URI.create("http://127.0.0.1:" + port(service));
    }

    /** The URL that a client of the API should use. */
    public URI instanceUrl() {
        return tls ? URI.create("https://localhost:" + tlsPort()) : issuerUrl();
    }

    /** Where tokens come from: the gateway, without TLS, for programs of this machine. */
    public URI issuerUrl() {
        return url(ServiceName.GATEWAY);
    }

    public String kafkaBootstrapServers() {
        return "127.0.0.1:" + kafkaPort();
    }

    /** The folder that a service keeps files of its own in. */
    public Path stateOf(ServiceName service) {
        return home.resolve(service.toString());
    }

    public Path logOf(ServiceName service) {
        return logs().resolve(service + ".log");
    }

    /** The same programs with other state and other ports. */
    public StackLayout elsewhere(Path otherHome, int otherBasePort) {
        return new StackLayout(root, otherHome, otherBasePort, tls);
    }

    /** Every port that this copy listens on. */
    public IntStream ports() {
        return IntStream.concat(
                Arrays.stream(ServiceName.values()).mapToInt(this::port),
                tls
                        ? IntStream.of(tlsPort(), postgresPort(), kafkaPort(), kafkaControllerPort())
                        : IntStream.of(postgresPort(), kafkaPort(), kafkaControllerPort()));
    }

    /** The origins of the OpenAPI UIs, by both names that a browser may know them under. */
    String corsOrigins() {
        return Arrays.stream(ServiceName.values())
                .mapToInt(this::port)
                .boxed()
                .flatMap(port -> Stream.of("http://127.0.0.1:" + port, "http://localhost:" + port))
                .collect(Collectors.joining(","));
    }

    int port(ServiceName service) {
        return basePort + service.portOffset();
    }

    int tlsPort() {
        return basePort + GATEWAY_TLS;
    }

    /** The keys for TLS, and the certificate of the authority that clients have to trust. */
    Path tlsHome() {
        return home.resolve("tls");
    }

    /** The certificate of the authority that clients have to trust. */
    public Path authorityCertificate() {
        return tlsHome().resolve("ca.pem");
    }

    int postgresPort() {
        return basePort + POSTGRES;
    }

    int kafkaPort() {
        return basePort + KAFKA;
    }

    int kafkaControllerPort() {
        return basePort + KAFKA_CONTROLLER;
    }

    Path programOf(ServiceName service) {
        return programFolderOf(service).resolve("quarkus-run.jar");
    }

    Path programFolderOf(ServiceName service) {
        return root.resolve(service.toString()).resolve("target/quarkus-app");
    }

    /** What is unpacked once for all copies that run these programs. */
    Path postgresBinaries() {
        return root.resolve("target/postgresql");
    }

    Path postgresHome() {
        return home.resolve("postgres");
    }

    Path kafkaHome() {
        return home.resolve("kafka");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** What is true of the present run only. */
    Path run() {
        return home.resolve("run");
    }

    /** Everything that a run leaves in the home; nothing else in there is ours to delete. */
    public List<Path> contents() {
        return Stream.concat(
                        Stream.of(postgresHome(), kafkaHome(), tlsHome(), logs(), run()),
                        Arrays.stream(ServiceName.values()).map(this::stateOf))
                .toList();
    }

    /** A part of the command line of every process of this copy, by which they are told from all others. */
    public String processMark() {
        return "-Dtruce.home=" + home;
    }
}
