/**
 * Must be imported before Powertools' Tracer: the X-Ray SDK, on being imported, follows every promise of the process through async hooks,
 * which costs each request a good part of its time. Where nothing is traced (one machine, aws-cn, tests) it is told not to.
 */
const { AWS_EXECUTION_ENV: lambda, POWERTOOLS_TRACE_ENABLED: traced } = process.env;
if (lambda === undefined || traced === "false") process.env["AWS_XRAY_MANUAL_MODE"] ??= "true";
