package dev.truce.gateway.entrance;

import dev.truce.gateway.route.Call;

/** Handles requests that are not simply handed on. */
public interface RequestHandler {

    boolean isFor(Call call);

    void handle(Call call);
}
