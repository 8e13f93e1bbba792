package dev.truce.platform.sobject.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Adds the {@link RequestExample}s of the resources to their operations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentExamples implements OASFilter {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Map<String, Map<String, Example>> examples = new LinkedHashMap<>();

    /**
     * Reads the examples.
     *
     * @param index of all classes of the service
     */
    public DocumentExamples(IndexView index) {
        index.getAnnotationsWithRepeatable(DotName.createSimple(RequestExample.class), index)
                .forEach(this::add);
    }

    private void add(AnnotationInstance example) {
        String body = example.value().asString();
        try {
            examples.computeIfAbsent(
                            operationOf(example.target().asMethodParameter().method()), id -> new LinkedHashMap<>())
                    .put(
                            example.value("name").asString(),
                            OASFactory.createExample().value(JSON.readValue(body, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This example is no JSON: " + body, e);
        }
    }

    private static String operationOf(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        AnnotationValue id = operation == null ? null : operation.value("operationId");
        return Objects.requireNonNull(id, () -> method + " has an example and no operationId")
                .asString();
    }

    @Override
    public org.eclipse.microprofile.openapi.models.Operation filterOperation(
            org.eclipse.microprofile.openapi.models.Operation operation) {
        Map<String, Example> offered = examples.get(operation.getOperationId());
        RequestBody body = operation.getRequestBody();
        if (offered != null && body != null) {
            body.getContent().getMediaTypes().values().forEach(type -> type.setExamples(offered));
        }
        return operation;
    }
}
