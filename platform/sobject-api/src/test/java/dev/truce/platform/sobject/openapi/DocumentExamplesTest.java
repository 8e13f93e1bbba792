package dev.truce.platform.sobject.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class DocumentExamplesTest {

    interface Doors {
        @Operation(operationId = "share")
        void share(
                @RequestExample(name = "half", value = "{\"shares\": [{\"percent\": 50.0}]}")
                        @RequestExample(name = "none", value = "{}")
                        String body);

        @Operation(operationId = "say")
        void say(@RequestExample(name = "once", value = "\"yes\"") String body);
    }

    interface Broken {
        @Operation(operationId = "say")
        void say(@RequestExample(name = "once", value = "{yes") String body);
    }

    interface Nameless {
        void say(@RequestExample(name = "once", value = "{}") String body);
    }

    private static DocumentExamples examplesOf(Class<?> doors) throws IOException {
        return new DocumentExamples(Index.of(doors, RequestExample.class));
    }

    private static Map<String, ?> offered(DocumentExamples examples, String operationId) {
        MediaType json = OASFactory.createMediaType();
        examples.filterOperation(OASFactory.createOperation()
                .operationId(operationId)
                .requestBody(OASFactory.createRequestBody()
                        .content(OASFactory.createContent().addMediaType("application/json", json))));
        return json.getExamples() == null
                ? Map.of()
                : json.getExamples().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }

    @Test
    void operationOffersTheExamplesOfItsBody() throws IOException {
        DocumentExamples examples = examplesOf(Doors.class);

        assertThat(offered(examples, "share"))
                .isEqualTo(Map.of(
                        "half",
                        Map.of("shares", List.of(Map.of("percent", new BigDecimal("50.0")))),
                        "none",
                        Map.of()));
        assertThat(offered(examples, "say")).isEqualTo(Map.of("once", "yes"));
        assertThat(offered(examples, "keepSilent")).isEmpty();
    }

    @Test
    void operationWithoutBodyStaysAsItIs() throws IOException {
        assertThat(examplesOf(Doors.class)
                        .filterOperation(OASFactory.createOperation().operationId("say"))
                        .getRequestBody())
                .isNull();
    }

    @Test
    void exampleThatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> examplesOf(Broken.class)).hasMessageContaining("This example is no JSON: {yes");
    }

    @Test
    void exampleOfAnUnnamedOperationIsRefused() {
        assertThatThrownBy(() -> examplesOf(Nameless.class)).hasMessageContaining("no operationId");
    }
}
