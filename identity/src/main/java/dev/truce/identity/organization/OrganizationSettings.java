package dev.truce.identity.organization;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the organisation is called when it is made, at the first start. Later changes are made to the record. */
@ConfigMapping(prefix = "truce.organization")
interface OrganizationSettings {

    /** Name of the organisation. */
    @WithDefault("Truce")
    String name();

    /** Name of the instance, as Salesforce clients show it. */
    @WithDefault("TRUCE")
    String instanceName();

    /** Whether clients should take this for a sandbox. */
    @WithDefault("false")
    boolean sandbox();

    /** The edition that Salesforce clients are told. */
    @WithDefault("Enterprise Edition")
    String type();

    /** Language of the organisation. */
    @WithDefault("en_US")
    String language();

    /** Locale of the organisation. */
    @WithDefault("en_US")
    String locale();
}
