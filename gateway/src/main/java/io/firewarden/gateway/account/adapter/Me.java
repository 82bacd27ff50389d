package io.firewarden.gateway.account.adapter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.identity.Role;

/** Who is signed in, and what day it is on the platform. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Me(String username, String name, List<Role> roles, String org, String orgName, @Nullable String agency,
		@Nullable String officer, LocalDate today, OffsetDateTime now, @Nullable String campaign) {

}
