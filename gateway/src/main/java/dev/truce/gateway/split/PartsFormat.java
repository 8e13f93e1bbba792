package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RawPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a request that is made of parts ({@code salesforce-contract.md}, section 2.6). */
interface PartsFormat {

    boolean isFor(Call call);

    /** The parts in their order; empty when the request has not this form. */
    List<JsonNode> parts(Call call, JsonNode body);

    /** Who a part is for; empty when that cannot be told. */
    Optional<Backend> backendOf(JsonNode part);

    /** Why a part is for several services and so for none; empty where each is for one. */
    default Optional<String> torn(List<JsonNode> parts) {
        return Optional.empty();
    }

    /** Why the request cannot be cut into these groups of parts; empty when it can. */
    Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups);

    /** The same request with only some of its parts. */
    Request with(Call call, JsonNode body, List<JsonNode> parts);

    /** The answers to the parts in the answer of a service. */
    JsonNode results(JsonNode answer);

    /** What stands for the answer to a part whose service refused the request as a whole. */
    JsonNode refused(JsonNode part, int status, JsonNode errors);

    /** The answer to the whole request. */
    JsonNode answer(List<JsonNode> results);

    /** What to send to a service. */
    record Request(RawPath path, @Nullable JsonNode body) {}
}
