package dev.truce.handoffs.template;

import dev.truce.handoffs.template.TemplateScope.TemplateNeedsMatchValue;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A layer of the checklist: what one industry, engagement, offering or customer asks for beyond the core. */
@Entity
@Table(name = "handoff_template")
class HandoffTemplate extends SObjectRecord {
    private String name;

    @Embedded
    private TemplateScope scope = new TemplateScope();

    private int templateVersion = 1;
    private boolean active = true;
    private @Nullable String ownerId;

    /** One transaction raises the version once, however many fields and items it changes. */
    @Transient
    private boolean raised;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffTemplate() {}

    @SuppressWarnings("NullAway.Init")
    HandoffTemplate(String id) {
        super(id);
    }

    void rename(String newName) {
        raiseVersionIf(!newName.equals(name));
        this.name = newName;
    }

    void layAs(Layer newLayer) {
        raiseVersionIf(newLayer != layer());
        scope.layAs(newLayer);
    }

    void match(@Nullable String newMatchValue) {
        raiseVersionIf(!Objects.equals(newMatchValue, matchValue()));
        scope.match(newMatchValue);
    }

    void activate(boolean nowActive) {
        raiseVersionIf(nowActive != active);
        this.active = nowActive;
    }

    void giveTo(String newOwnerId) {
        this.ownerId = newOwnerId;
    }

    void itemsChanged() {
        raiseVersionIf(true);
    }

    /** @throws TemplateNeedsMatchValue when it is an overlay that says for what */
    void requireComplete() {
        scope.requireComplete(name);
    }

    TemplateContent with(List<TemplateContent.Row> rows) {
        return new TemplateContent(id(), name, templateVersion, layer(), matchValue(), rows);
    }

    String name() {
        return name;
    }

    Layer layer() {
        return scope.layer();
    }

    @Nullable String matchValue() {
        return scope.matchValue();
    }

    int templateVersion() {
        return templateVersion;
    }

    boolean isActive() {
        return active;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    private void raiseVersionIf(boolean changed) {
        if (changed && !raised && createdDate() != null) {
            templateVersion++;
            raised = true;
        }
    }
}
