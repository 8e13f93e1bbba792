package dev.truce.platform.sobject.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class StandardErrorsTest {
    private final Operation operation = OASFactory.createOperation()
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("200", OASFactory.createAPIResponse().description("Done")));

    private Set<String> codesAt(String path) {
        Paths paths = OASFactory.createPaths()
                .addPathItem(path, OASFactory.createPathItem().POST(operation));
        StandardErrors.addTo(paths);
        return operation.getResponses().getAPIResponses().keySet();
    }

    @Test
    void operationOfTheContractMayRefuse() {
        assertThat(codesAt("/services/apexrest/deals/{id}/close"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404");
        assertThat(operation.getResponses().getAPIResponse("403").getRef())
                .isEqualTo("#/components/responses/SalesforceErrors");
    }

    @Test
    void operationThatTakesAnEtagMayFindTheRecordChanged() {
        operation.addParameter(OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER));

        assertThat(codesAt("/services/data/v64.0/sobjects/Opportunity/{id}")).contains("412");
    }

    @Test
    void bodyThatAnOperationSaysItselfStays() {
        operation
                .getResponses()
                .addAPIResponse("404", OASFactory.createAPIResponse().content(OASFactory.createContent()));

        codesAt("/services/apexrest/handoffs/{id}");

        assertThat(operation.getResponses().getAPIResponse("404").getRef()).isNull();
    }

    @Test
    void whatTheScannerAddsByItselfDoesNotStay() {
        operation
                .getResponses()
                .addAPIResponse("400", OASFactory.createAPIResponse().description("Bad Request"));

        codesAt("/services/apexrest/handoffs/{id}/accept");

        assertThat(operation.getResponses().getAPIResponse("400").getRef()).isNotNull();
    }

    @Test
    void otherProtocolsHaveTheirOwnErrors() {
        assertThat(codesAt("/services/oauth2/token")).containsExactly("200");
        assertThat(codesAt("/services/data")).containsExactly("200");
    }
}
