package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.gateway.route.Call;

/** A kind of request that has to be read to know where it goes. */
interface ContentRoute {

    boolean isFor(Call call);

    /**
     * Goes on with a request whose body was read.
     *
     * @param body missing when it is no JSON
     */
    void go(Call call, BodyReader.Content content, JsonNode body);
}
