package dev.truce.salesforce.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProcessInstanceSteps implements PanacheRepositoryBase<ProcessInstanceStep, String> {
    List<ProcessInstanceStep> of(String instanceId) {
        return list("processInstanceId = ?1 order by place", instanceId);
    }
}
