package dev.truce.platform.sobject.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.door.DoorMethod;
import dev.truce.platform.sobject.door.SubRequest;
import dev.truce.platform.sobject.door.SubUrl;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A domain action as clients invoke it by its name: what stands in the path, the headers and the body of its resource
 * are its inputs, side by side. All of it is read from the resource, so nothing is said twice.
 */
record InvocableAction(
        String name,
        String label,
        String description,
        DoorMethod door,
        ActionInputs inputs,
        List<ActionParameter> outputs) {
    private static final List<String> ACTIONS = List.of("services", "apexrest");
    private static final String LIST = "output";

    /** Empty when this is no action: it only reads, or is part of the Salesforce contract. */
    static Optional<InvocableAction> of(DoorMethod door) {
        Operation operation = door.java().getAnnotation(Operation.class);
        boolean acts = !door.verb().equals("GET")
                && door.path().size() > ACTIONS.size()
                && door.path().subList(0, ACTIONS.size()).equals(ACTIONS);
        return !acts || operation == null || operation.operationId().isEmpty()
                ? Optional.empty()
                : Optional.of(read(door, operation));
    }

    private static InvocableAction read(DoorMethod door, Operation operation) {
        return new InvocableAction(
                operation.operationId(),
                operation.summary(),
                operation.description(),
                door,
                ActionInputs.of(door.java()),
                outputs(door));
    }

    private static List<ActionParameter> outputs(DoorMethod door) {
        return door.java().getGenericReturnType() instanceof ParameterizedType list
                ? List.of(ActionParameter.output(LIST, null, list))
                : ActionParameter.outputs(door.java().getReturnType());
    }

    /**
     * The request that does it.
     *
     * @throws RequiredFieldsMissing when an input that stands in the path is not there
     */
    SubRequest request(Map<String, JsonNode> values) {
        List<String> missing = new ArrayList<>();
        List<String> segments = door.path().stream()
                .map(segment -> segment.startsWith("{") ? inPath(segment, values, missing) : segment)
                .toList();
        if (!missing.isEmpty()) {
            throw new RequiredFieldsMissing(missing);
        }
        Map<String, String> sent = new HashMap<>();
        inputs.headers().forEach((name, header) -> text(values, name).ifPresent(value -> sent.put(header, value)));
        return new SubRequest(door.verb(), new SubUrl(segments, Map.of()), sent, body(values));
    }

    /** What it tells, by name. */
    static JsonNode told(@Nullable JsonNode answer) {
        if (answer == null || answer.isObject()) {
            return answer == null ? JsonNodeFactory.instance.objectNode() : answer;
        }
        return JsonNodeFactory.instance.objectNode().set(LIST, answer);
    }

    private static String inPath(String segment, Map<String, JsonNode> values, List<String> missing) {
        String name = segment.substring(1, segment.length() - 1);
        Optional<String> value = text(values, name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            missing.add(name);
        }
        return value.orElse("");
    }

    private static Optional<String> text(Map<String, JsonNode> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private @Nullable JsonNode body(Map<String, JsonNode> values) {
        Set<String> members = inputs.members();
        if (members == null) {
            return null;
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            if (members.contains(name)) {
                body.set(name, value);
            }
        });
        return body;
    }
}
