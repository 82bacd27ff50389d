package io.firewarden.registry.project;

import io.firewarden.registry.register.StoreFollower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

	/** A bean, so that the first search finds the index filled. */
	@Bean
	StoreFollower projectFollower(UnitsWithProjects index) {
		return index.follower();
	}

}
