package io.firewarden.canary.feign.feature.application;

import org.springframework.cloud.openfeign.FeignClient;

@FeignClient("registry")
interface RegistryClient {

}
