package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What has to be true of every pod: it may do nothing that it need not, and is asked at paths and stopped in a time that the programs know. */
final class PodRules {
    private static final Map<String, String> PROBES = Map.of(
            "startupProbe", "/q/health/started",
            "readinessProbe", "/q/health/ready",
            "livenessProbe", "/q/health/live");
    /** How long bulk jobs may take to stop, after the requests, and then the messaging threads. */
    private static final int OTHERS_STOP = 12;

    private final Image image;
    private final String httpPort;
    private final int requestsStop;

    /** @param settings what the config maps say */
    PodRules(Image image, Map<String, String> settings) {
        this.image = image;
        this.httpPort = settings.getOrDefault("TRUCE_HTTP_PORT", "");
        this.requestsStop = Integer.parseInt(
                settings.getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "0s").replace("s", ""));
    }

    /** What the Dockerfile says of every image. */
    record Image(String user, String group, String port) {
        static Image of(String dockerfile) {
            Matcher user = Pattern.compile("(?m)^USER (\\d+):(\\d+)$").matcher(dockerfile);
            Matcher port = Pattern.compile("(?m)^EXPOSE (\\d+)$").matcher(dockerfile);
            if (!user.find() || !port.find()) {
                throw new IllegalArgumentException("The Dockerfile names no user, or exposes no port");
            }
            return new Image(user.group(1), user.group(2), port.group(1));
        }
    }

    List<String> broken(PodTemplate pod) {
        Broken broken = new Broken(pod);
        isConfined(pod, broken);
        mountsWhatIsThere(pod, broken);
        JsonNode resources = pod.container().path("resources");
        broken.unless(!resources.at("/requests/cpu").isMissingNode(), "requests no CPU");
        broken.unless(!resources.at("/requests/memory").isMissingNode(), "requests no memory");
        broken.unless(!resources.at("/limits/memory").isMissingNode(), "has no limit of memory");
        if (pod.serves()) {
            isAsked(pod, broken);
            isStoppedInTime(pod, broken);
        }
        return broken.rules;
    }

    private void isConfined(PodTemplate pod, Broken broken) {
        JsonNode spec = pod.spec();
        JsonNode container = pod.container();
        broken.unless(spec.path("containers").size() == 1, "has not one container");
        broken.isTrue(spec, "/securityContext/runAsNonRoot");
        broken.is(spec, "/securityContext/runAsUser", image.user());
        broken.is(spec, "/securityContext/runAsGroup", image.group());
        broken.is(spec, "/securityContext/seccompProfile/type", "RuntimeDefault");
        broken.is(spec, "/automountServiceAccountToken", "false");
        broken.is(spec, "/enableServiceLinks", "false");
        broken.isTrue(container, "/securityContext/readOnlyRootFilesystem");
        broken.is(container, "/securityContext/allowPrivilegeEscalation", "false");
        broken.is(container, "/securityContext/capabilities/drop/0", "ALL");
        broken.unless(container.at("/securityContext/capabilities/add").isMissingNode(), "adds capabilities");
        broken.unless(container.at("/securityContext/privileged").isMissingNode(), "may be privileged");
    }

    private static void mountsWhatIsThere(PodTemplate pod, Broken broken) {
        broken.unless(
                names(pod.container().path("volumeMounts"))
                        .equals(names(pod.spec().path("volumes"))),
                "mounts other volumes than it has");
    }

    private void isAsked(PodTemplate pod, Broken broken) {
        JsonNode container = pod.container();
        PROBES.forEach((probe, path) -> {
            broken.is(container, "/" + probe + "/httpGet/path", path);
            broken.is(container, "/" + probe + "/httpGet/port", "http");
        });
        broken.is(container, "/ports/0/name", "http");
        broken.is(container, "/ports/0/containerPort", image.port());
        broken.unless(httpPort.equals(image.port()), "listens on another port than the image exposes");
        JsonNode annotations = pod.manifest().at("/spec/template/metadata/annotations");
        if (!annotations.isMissingNode()) {
            broken.is(annotations, "/prometheus.io~1port", image.port());
            broken.is(annotations, "/prometheus.io~1path", "/q/metrics");
        }
    }

    private void isStoppedInTime(PodTemplate pod, Broken broken) {
        JsonNode pause = pod.container().at("/lifecycle/preStop/exec/command");
        broken.is(pause, "/0", "sleep");
        int needed = pause.path(1).asInt() + requestsStop + OTHERS_STOP;
        int given = pod.spec().path("terminationGracePeriodSeconds").asInt();
        broken.unless(
                given > needed && requestsStop > 0, "needs " + needed + " s to stop, and is given " + given + " s");
    }

    private static Set<String> names(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("name").asText())
                .collect(Collectors.toSet());
    }

    /** Gathers what is wrong with one pod. */
    private record Broken(PodTemplate pod, List<String> rules) {
        Broken(PodTemplate pod) {
            this(pod, new ArrayList<>());
        }

        void unless(boolean holds, String otherwise) {
            if (!holds) {
                rules.add(pod + " " + otherwise);
            }
        }

        void isTrue(JsonNode in, String at) {
            is(in, at, "true");
        }

        void is(JsonNode in, String at, String expected) {
            unless(in.at(at).asText().equals(expected), "says " + in.at(at) + " at " + at + ", not " + expected);
        }
    }
}
