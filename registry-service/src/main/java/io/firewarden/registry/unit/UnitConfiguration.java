package io.firewarden.registry.unit;

import io.firewarden.registry.register.StoreFollower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

	/** A bean, so that the first search finds the index filled. */
	@Bean
	StoreFollower unitFollower(UnitIndex index) {
		return index.follower();
	}

}
