package dev.truce.salesforce.platformevent;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The Avro schema of a platform event, and the id that events name it by: the same as long as the schema is. */
record EventSchema(PlatformEvent<?> event, String id) {
    private static final String STRING = "string";
    private static final int ID_BYTES = 16;

    static EventSchema of(PlatformEvent<?> event) {
        return new EventSchema(event, digest(payload(event).toString()));
    }

    /** Of what is in {@code payload} only. */
    ObjectNode compact() {
        return payload(event).put("uuid", id);
    }

    /** Of a whole message, as subscribers get it. */
    ObjectNode expanded() {
        ObjectNode data = object("record", "Data");
        ArrayNode parts = data.putArray("fields");
        parts.add(object(STRING, "schema"));
        parts.addObject().put("name", "payload").set("type", payload(event).put("name", "Payload"));
        ObjectNode position = object("record", "Event");
        position.putArray("fields").add(object("long", "replayId")).add(object(STRING, "EventUuid"));
        parts.addObject().put("name", "event").set("type", position);

        ObjectNode message = object("record", event.name()).put("uuid", id);
        ArrayNode fields = message.putArray("fields");
        fields.addObject().put("name", "data").set("type", data);
        fields.add(object(STRING, "channel"));
        return message;
    }

    private static ObjectNode payload(PlatformEvent<?> event) {
        ObjectNode schema = object("record", event.name()).put("namespace", "com.sforce.eventbus");
        ArrayNode fields = schema.putArray("fields");
        fields.add(object(STRING, "CreatedDate").put("doc", "CreatedDate:DateTime"));
        fields.add(object(STRING, "CreatedById").put("doc", "CreatedBy:EntityId"));
        for (EventField field : event.fields()) {
            ObjectNode told = fields.addObject().put("name", field.name());
            told.putArray("type").add("null").add(field.kind().avroType());
            told.put("doc", "Data:" + field.kind().describeName()).putNull("default");
        }
        return schema;
    }

    private static ObjectNode object(String type, String name) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("name", name);
    }

    private static String digest(String schema) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(schema.getBytes(StandardCharsets.UTF_8));
            byte[] start = Arrays.copyOf(whole, ID_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
