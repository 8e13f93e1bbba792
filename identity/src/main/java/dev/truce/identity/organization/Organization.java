package dev.truce.identity.organization;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The organisation that this installation serves; there is exactly one. */
@Entity
@Table(name = "organization")
class Organization extends SObjectRecord {
    private String name;
    private String instanceName;
    private boolean isSandbox;
    private String organizationType;
    private String languageLocaleKey;
    private String defaultLocaleSidKey;
    private String timeZoneSidKey;
    private @Nullable String namespacePrefix;
    private @Nullable Instant trialExpirationDate;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {} // JPA

    Organization(String id, OrganizationSettings settings) {
        super(id);
        this.name = settings.name();
        this.instanceName = settings.instanceName();
        this.isSandbox = settings.sandbox();
        this.organizationType = settings.type();
        this.languageLocaleKey = settings.language();
        this.defaultLocaleSidKey = settings.locale();
        this.timeZoneSidKey = "UTC"; // dates and times are UTC everywhere
    }

    void rename(String newName) {
        this.name = newName;
    }

    String name() {
        return name;
    }

    String instanceName() {
        return instanceName;
    }

    boolean isSandbox() {
        return isSandbox;
    }

    String organizationType() {
        return organizationType;
    }

    String languageLocaleKey() {
        return languageLocaleKey;
    }

    String defaultLocaleSidKey() {
        return defaultLocaleSidKey;
    }

    String timeZoneSidKey() {
        return timeZoneSidKey;
    }

    @Nullable String namespacePrefix() {
        return namespacePrefix;
    }

    @Nullable Instant trialExpirationDate() {
        return trialExpirationDate;
    }
}
