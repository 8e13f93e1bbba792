package dev.truce.handoffs.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActiveTemplatesTest {
    private String state = "1 4711";
    private int read;

    private final ActiveTemplates templates = new ActiveTemplates(new HandoffTemplates() {
        @Override
        String state() {
            return state;
        }

        @Override
        List<TemplateContent> active() {
            read++;
            return List.of(new TemplateContent("a13", "Core " + read, 1, Layer.CORE, null, List.of()));
        }
    });

    @Test
    void whatHasNotChangedIsReadOnce() {
        List<TemplateContent> first = templates.all();

        assertThat(templates.all()).isSameAs(first);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void aChangeOfAnyTemplateIsSeenAtOnce() {
        templates.all();
        state = "1 4712";

        assertThat(templates.all()).extracting(TemplateContent::name).containsExactly("Core 2");
    }
}
