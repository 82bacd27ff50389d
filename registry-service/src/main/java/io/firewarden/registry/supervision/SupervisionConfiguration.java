package io.firewarden.registry.supervision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

	@Bean
	SupervisionUnits supervisionUnits() {
		return UnitFile.load("reference/supervision-units.json");
	}

}
