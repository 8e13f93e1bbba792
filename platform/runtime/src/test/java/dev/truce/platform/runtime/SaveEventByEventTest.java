package dev.truce.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.row.WorkingSet;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaveEventByEventTest {
    private final List<String> asked = new ArrayList<>();
    private final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                asked.add(method.getName());
                return null;
            });

    @Test
    void whatAnEventChangedIsWrittenBeforeItIsForgotten() {
        new SaveEventByEvent(new WorkingSet(entities)).handled();

        assertThat(asked).containsExactly("flush", "clear");
    }
}
