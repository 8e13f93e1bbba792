package dev.truce.gateway.entrance;

import dev.truce.gateway.route.Call;

/** A way of answering requests that are not simply handed on. */
public interface Door {

    boolean isFor(Call call);

    void enter(Call call);
}
