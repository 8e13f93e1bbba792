package dev.truce.platform.sobject.openapi;

import static dev.truce.platform.sobject.openapi.CommonParts.json;
import static dev.truce.platform.sobject.openapi.CommonParts.ref;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.ApiVersion;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The paths by which records of an object are created, retrieved, updated, upserted and deleted. */
final class ObjectPaths {
    private static final String BEFORE_AN = "AEIO"; // not U: a user
    private static final String ROOT = new ApiVersion(ApiVersion.NEWEST).path() + "/sobjects/";
    private final SObjectType<?> type;

    private ObjectPaths(SObjectType<?> type) {
        this.type = type;
    }

    static void addTo(Paths paths, SObjectType<?> type) {
        ObjectPaths object = new ObjectPaths(type);
        if (type.offers(Operation.CREATE)) {
            paths.addPathItem(ROOT + type.name(), OASFactory.createPathItem().POST(object.create()));
        }
        paths.addPathItem(ROOT + type.name() + "/{id}", object.single());
        if (type.offers(Operation.CREATE) && type.offers(Operation.UPDATE)) {
            paths.addPathItem(
                    ROOT + type.name() + "/External_Id__c/{key}",
                    OASFactory.createPathItem().GET(object.retrieveByKey()).PATCH(object.upsert()));
        }
    }

    private PathItem single() {
        PathItem item = OASFactory.createPathItem().GET(retrieve());
        if (type.offers(Operation.UPDATE)) {
            item.PATCH(update());
        }
        if (type.offers(Operation.DELETE)) {
            item.DELETE(delete());
        }
        return item;
    }

    private org.eclipse.microprofile.openapi.models.Operation create() {
        return operation("create", "Create " + one())
                .requestBody(body(ObjectSchemas.forCreate(type)))
                .responses(OASFactory.createAPIResponses().addAPIResponse("201", saved("Created")));
    }

    private org.eclipse.microprofile.openapi.models.Operation retrieve() {
        return read("retrieve", "Retrieve " + one()).addParameter(id());
    }

    private org.eclipse.microprofile.openapi.models.Operation retrieveByKey() {
        return read("retrieveByKey", "Retrieve " + one() + " by your own key")
                .addParameter(path("key", "The record's External_Id__c, in any case"));
    }

    private org.eclipse.microprofile.openapi.models.Operation read(String verb, String summary) {
        return operation(verb, summary)
                .addParameter(header("If-None-Match", "The ETag you have: answered with 304 when it is still that one"))
                .addParameter(OASFactory.createParameter()
                        .name("fields")
                        .in(Parameter.In.QUERY)
                        .description("Only these fields, comma-separated")
                        .schema(text()))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("The record, with null for every empty field")
                                        .content(json(ref(type.name()))))
                        .addAPIResponse("304", empty("You have it as it is")));
    }

    private org.eclipse.microprofile.openapi.models.Operation update() {
        return operation("update", "Update " + one())
                .addParameter(id())
                .addParameter(ifMatch())
                .requestBody(body(ObjectSchemas.forUpdate(type)))
                .responses(OASFactory.createAPIResponses().addAPIResponse("204", empty("Updated")));
    }

    private org.eclipse.microprofile.openapi.models.Operation delete() {
        return operation("delete", "Delete " + one())
                .addParameter(id())
                .addParameter(ifMatch())
                .responses(OASFactory.createAPIResponses().addAPIResponse("204", empty("Deleted")));
    }

    private org.eclipse.microprofile.openapi.models.Operation upsert() {
        return operation("upsert", "Upsert " + one() + " by your own key")
                .addParameter(path("key", "The record's External_Id__c, in any case"))
                .requestBody(body(ObjectSchemas.forCreate(type)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", saved("Updated"))
                        .addAPIResponse("201", saved("Created")));
    }

    private String one() {
        return (BEFORE_AN.indexOf(type.label().charAt(0)) < 0 ? "a " : "an ") + type.label();
    }

    private org.eclipse.microprofile.openapi.models.Operation operation(String verb, String summary) {
        return OASFactory.createOperation()
                .operationId(verb + "_" + type.name())
                .summary(summary)
                .tags(List.of(type.name()));
    }

    private static org.eclipse.microprofile.openapi.models.parameters.RequestBody body(String schema) {
        return OASFactory.createRequestBody().required(true).content(json(ref(schema)));
    }

    private static APIResponse saved(String description) {
        return OASFactory.createAPIResponse().description(description).content(json(ref(CommonParts.SAVED)));
    }

    private static APIResponse empty(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private Parameter id() {
        return path("id", "Id of the record, 15 or 18 characters, starting with " + type.keyPrefix());
    }

    private static Parameter ifMatch() {
        return header(
                "If-Match", "The ETag you read: the change is refused with 412 when the record has changed since");
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Parameter path(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(description)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
