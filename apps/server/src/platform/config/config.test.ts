import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('a collector is told by which headers it knows us, written as OpenTelemetry writes them', () => {
  const { otlpHeaders } = readConfig({
    OTEL_EXPORTER_OTLP_HEADERS: 'x-honeycomb-team=abc123, Authorization=Basic%20dXNlcjpwYXNz==',
  })
  assert.deepEqual(otlpHeaders, { 'x-honeycomb-team': 'abc123', Authorization: 'Basic dXNlcjpwYXNz==' })
})

test('traces say whose they are: the name that is given outweighs the one among the attributes', () => {
  assert.deepEqual(readConfig({}).otlpResource, { 'service.name': 'svar' })
  const attributes = { OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test,service.name=desk' }
  assert.deepEqual(readConfig(attributes).otlpResource, {
    'deployment.environment.name': 'test',
    'service.name': 'desk',
  })
  const { otlpResource } = readConfig({ ...attributes, OTEL_SERVICE_NAME: 'front' })
  assert.equal(otlpResource['service.name'], 'front')
})

test('what is written wrong is named, and none of it is shown', () => {
  for (const wrong of ['a secret', '=abc', 'x=%zz'])
    assert.throws(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: wrong }), {
      message:
        'These environment variables are not right:\n  OTEL_EXPORTER_OTLP_HEADERS: must be written as name=value,name=value',
    })
})
