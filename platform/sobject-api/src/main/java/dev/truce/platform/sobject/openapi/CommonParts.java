package dev.truce.platform.sobject.openapi;

import dev.truce.platform.sobject.error.ErrorCode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What all operations share: the error array, the answer to a save, and how to log in. */
final class CommonParts {
    static final String ERRORS = "SalesforceErrors";
    static final String SAVED = "SaveResult";
    private final String issuer;

    /** @param issuer base URL of the service that gives out tokens */
    CommonParts(String issuer) {
        this.issuer = issuer;
    }

    void addTo(OpenAPI document, Components components) {
        components.addSchema("SalesforceError", error());
        components.addSchema(SAVED, saved());
        components.addResponse(
                ERRORS,
                OASFactory.createAPIResponse()
                        .description(
                                "What is wrong, everything at once: each entry names a code, a statement and the fields to mend")
                        .content(json(array("SalesforceError"))));
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl(issuer + "/services/oauth2/token");
        components.addSecurityScheme(
                "login",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description("Client id and secret are printed by `truce up`; leave the scopes empty.")
                        .flows(OASFactory.createOAuthFlows().clientCredentials(flow)));
        components.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token, such as `truce token` prints."));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("login"),
                OASFactory.createSecurityRequirement().addScheme("token")));
    }

    static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    }

    static Schema ref(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }

    private static Schema array(String schema) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(ref(schema));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema error() {
        Schema codes = text("Stable name of what went wrong");
        Arrays.stream(ErrorCode.values()).map(ErrorCode::name).forEach(codes::addEnumeration);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("message", text("What is wrong, and what would be right"))
                .addProperty("errorCode", codes)
                .addProperty(
                        "fields",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text("API name of a field to mend")));
    }

    private static Schema saved() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("id", text("Id of the record, 18 characters"))
                .addProperty("success", OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN))
                .addProperty("errors", array("SalesforceError"))
                .addProperty(
                        "created",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .description("For an upsert: whether the record is new"));
    }
}
