package dev.truce.platform.sobject.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.door.SubAnswer;
import dev.truce.platform.sobject.error.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final KnownAnswers answers = new KnownAnswers();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    private void answered(String referenceId, int status, String body) throws JsonProcessingException {
        answers.add(referenceId, new SubAnswer(status, Map.of(), json(body)));
    }

    @Test
    void referenceInATextBecomesWhatItNames() throws JsonProcessingException {
        answered("found", 200, "{\"records\":[{\"Name\":\"a$1\"},{\"Name\":\"b\"}]}");

        assertThat(answers.resolve("x=@{found.records[0].Name}&y=@{found.records[1].Name}"))
                .isEqualTo("x=a$1&y=b");
    }

    @Test
    void textThatIsNothingButAReferenceBecomesTheValueItself() throws JsonProcessingException {
        answered("made", 201, "{\"id\":\"001\",\"count\":3}");

        assertThat(answers.resolve(json("{\"n\":\"@{made.count}\",\"in\":[\"no @{made.count}\",true]}")))
                .isEqualTo(json("{\"n\":3,\"in\":[\"no 3\",true]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@{nobody.id}", "@{failed.id}", "@{made.name}", "@{made.empty}", "@{made.list[1]}"})
    void referenceToWhatIsNotThereIsRefused(String reference) throws JsonProcessingException {
        answered("failed", 400, "{\"id\":\"001\"}");
        answered("made", 201, "{\"empty\":null,\"list\":[1]}");

        assertThatThrownBy(() -> answers.resolve(reference))
                .isInstanceOfSatisfying(InvalidReference.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.PROCESSING_HALTED));
    }
}
