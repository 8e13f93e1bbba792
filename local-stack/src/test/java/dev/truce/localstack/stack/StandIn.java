package dev.truce.localstack.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program in the place of a service: it keeps the contract between a service and the stack (environment, readiness,
 * end) and nothing else, so that starting and stopping can be tested without building the services.
 */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(
                Path.of(System.getenv("TRUCE_STATE_DIR"), "database"), String.valueOf(System.getenv("TRUCE_DB_URL")));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("TRUCE_HTTP_PORT"))),
                0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/fail", exchange -> {
            System.out.println("the disk is on fire");
            Runtime.getRuntime().halt(3);
        });
        server.start();
    }

    /** Packs this class as the program of every service under a folder; what runs already keeps its own. */
    private static Path installedIn(Path root) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path program = new StackLayout(root, root, 8080).programOf(service);
            Files.createDirectories(program.resolve("..").normalize());
            Path fresh = program.resolveSibling("fresh.jar");
            pack(fresh);
            Files.move(fresh, program, StandardCopyOption.REPLACE_EXISTING);
        }
        return root;
    }

    /** A stack of these programs with its state in a folder of its own, on ports that are free. */
    static StackLayout layoutIn(Path folder) throws IOException {
        return new StackLayout(installedIn(Path.of("target/stand-ins")), folder.resolve("home"), FreePorts.base());
    }

    static List<ServiceProcess> servicesOf(LocalStack stack) {
        return Arrays.stream(ServiceName.values()).map(stack::service).toList();
    }

    private static void pack(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        String file = StandIn.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = StandIn.class.getClassLoader().getResourceAsStream(file)) {
            out.putNextEntry(new JarEntry(file));
            code.transferTo(out);
        }
    }

    static String databaseOf(StackLayout layout, ServiceName service) throws IOException {
        return Files.readString(layout.stateOf(service).resolve("database"), StandardCharsets.UTF_8);
    }
}
