package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.row.SavedRecords;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/**
 * Seeds a new installation with the shipped templates: at the first start, before any template exists. They belong
 * to the system until an administrator gives them to somebody.
 */
@ApplicationScoped
class LoadShippedTemplates {
    private static final Logger LOG = Logger.getLogger(LoadShippedTemplates.class);
    private static final String FOLDER = "/templates/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private final HandoffTemplates templates;
    private final SavedRecords records;

    LoadShippedTemplates(HandoffTemplates templates, SavedRecords records) {
        this.templates = templates;
        this.records = records;
    }

    @ActivateRequestContext
    @Transactional
    void atFirstStart(@Observes StartupEvent started) {
        templates.lockForLoading();
        if (templates.neverLoaded()) {
            JsonNode files = read("shipped.yaml");
            files.forEach(file -> load(read(file.asText())));
            LOG.infof("Shipped handoff templates loaded: %d", files.size());
        }
    }

    private void load(JsonNode shipped) {
        HandoffTemplate template = new HandoffTemplate(RecordId.next("a10"));
        template.rename(shipped.path("name").asText());
        template.layAs(Labelled.of(Layer.class, shipped.path("layer").asText()));
        template.match(shipped.path("match").textValue());
        template.identifyExternallyAs(shipped.path("externalId").asText());
        template.giveTo(Actor.SYSTEM_USER_ID);
        records.saved(template);
        int order = 0;
        for (JsonNode row : shipped.path("items")) {
            HandoffTemplateItem item = new HandoffTemplateItem(RecordId.next("a11"));
            item.belongTo(template.id());
            item.sortAs(++order * 10);
            new ShippedItem(row).describe(item);
            records.saved(item);
        }
    }

    static JsonNode read(String file) {
        try (InputStream content = LoadShippedTemplates.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException("The shipped template %s is missing".formatted(file));
            }
            return YAML.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped template %s cannot be read".formatted(file), unreadable);
        }
    }
}
