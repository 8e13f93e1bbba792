package dev.truce.platform.house.untidy;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class SawnEntityState {}
