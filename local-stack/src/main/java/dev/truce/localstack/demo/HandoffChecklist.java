package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The checklist of one handoff, read anew each time, by somebody. */
record HandoffChecklist(String handoffId) {

    private static final Set<String> OPEN = Set.of("Missing", "Disputed");
    private static final Set<String> BEFORE_CLOSE = Set.of("Pre Close");
    private static final Set<String> BEFORE_SUBMISSION = Set.of("Pre Close", "Pre Submit");

    String action(String name) {
        return "/handoffs/%s/%s".formatted(handoffId, name);
    }

    String itemAction(String key, String name) {
        return "/handoffs/%s/items/%s/%s".formatted(handoffId, key, name);
    }

    JsonNode handoffSeenBy(CastMember person) {
        return seenBy(person).path("handoff");
    }

    List<JsonNode> itemsSeenBy(CastMember person) {
        List<JsonNode> items = new ArrayList<>();
        seenBy(person).path("sections").forEach(section -> section.path("items").forEach(items::add));
        return items;
    }

    List<JsonNode> itemsWithStatus(CastMember person, String status) {
        return itemsSeenBy(person).stream()
                .filter(item -> item.path("status").asText().equals(status))
                .toList();
    }

    JsonNode item(CastMember person, String key) {
        return itemsSeenBy(person).stream()
                .filter(item -> item.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new StoryBroke("the checklist has no item " + key));
    }

    /** The required questions that a person has to answer before the submission, in one of these roles. */
    List<JsonNode> openFor(CastMember person, Set<String> roles) {
        return openFor(person, roles, BEFORE_SUBMISSION);
    }

    /** The required questions that a person has to answer before the deal can close, in one of these roles. */
    List<JsonNode> openBeforeCloseFor(CastMember person, Set<String> roles) {
        return openFor(person, roles, BEFORE_CLOSE);
    }

    private List<JsonNode> openFor(CastMember person, Set<String> roles, Set<String> gates) {
        return itemsSeenBy(person).stream()
                .filter(item -> OPEN.contains(item.path("status").asText()))
                .filter(item -> item.path("required").asBoolean())
                .filter(item -> gates.contains(item.path("gate").asText()))
                .filter(item -> may(item, "provide") && isAsked(item, roles))
                .toList();
    }

    static boolean may(JsonNode item, String action) {
        return texts(item.path("youMay")).contains(action);
    }

    private static boolean isAsked(JsonNode item, Set<String> roles) {
        return texts(item.path("providers")).stream().anyMatch(roles::contains);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode seenBy(CastMember person) {
        return person.ask("/handoffs/" + handoffId).body();
    }
}
