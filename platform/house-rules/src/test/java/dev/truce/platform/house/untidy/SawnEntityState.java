package dev.truce.platform.house.untidy;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class SawnEntityState extends SObjectRecord {}
