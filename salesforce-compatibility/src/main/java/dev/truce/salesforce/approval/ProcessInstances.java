package dev.truce.salesforce.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProcessInstances implements PanacheRepositoryBase<ProcessInstance, String> {}
