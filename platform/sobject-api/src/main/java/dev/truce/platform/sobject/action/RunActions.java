package dev.truce.platform.sobject.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.door.Doors;
import dev.truce.platform.sobject.door.SubAnswer;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.RecordError;
import dev.truce.platform.sobject.row.OuterTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Does actions, with each of their inputs for itself. */
@ApplicationScoped
class RunActions {
    private final Doors doors;
    private final ObjectMapper json;

    RunActions(Doors doors, ObjectMapper json) {
        this.doors = doors;
        this.json = json;
    }

    /** One result for each input, in their order. In a transaction that is under way a refusal undoes all of it. */
    List<ActionResult> run(InvocableAction action, List<Map<String, JsonNode>> inputs) {
        return inputs.stream().map(input -> run(action, input)).toList();
    }

    private ActionResult run(InvocableAction action, Map<String, JsonNode> input) {
        SubAnswer answer = call(action, input);
        if (!answer.isFailure()) {
            return ActionResult.done(action.name(), InvocableAction.told(answer.body()));
        }
        OuterTransaction.giveUp();
        List<ApiError> errors = List.of(json.convertValue(answer.body(), ApiError[].class));
        return ActionResult.failed(action.name(), RecordError.of(errors));
    }

    private SubAnswer call(InvocableAction action, Map<String, JsonNode> input) {
        try {
            return doors.call(action.request(input));
        } catch (RequiredFieldsMissing incomplete) {
            return doors.refusal(incomplete.errors());
        }
    }
}
